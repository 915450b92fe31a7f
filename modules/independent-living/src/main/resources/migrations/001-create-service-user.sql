-- What planning and figures need of a person is kept as it was known at intake: they go on without the register of
-- people.
create table service_user (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    person_id uuid not null,
    form varchar(20) not null check (form in ('AT_HOME', 'SEMI_STATIONARY')),
    coordinator_id uuid not null,
    place_id uuid not null,
    address varchar(300) not null,
    phone varchar(40) not null,
    access varchar(500) not null,
    started_on date not null,
    started_age integer check (started_age between 0 and 130),
    sex varchar(10) not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
    placement_risk varchar(10) not null check (placement_risk in ('NONE', 'POSSIBLE', 'LIKELY', 'UNKNOWN')),
    risk_by uuid,
    risk_on date,
    check ((placement_risk = 'UNKNOWN') = (risk_on is null)),
    check ((risk_by is null) = (risk_on is null))
);

create index service_user_agency on service_user (agency_id);
create index service_user_person on service_user (person_id);

-- how support began as it was noted before a correction
create table beginning_change (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    was_service_id uuid not null,
    was_started_on date not null
);

create index beginning_change_user on beginning_change (service_user_id);

create table emergency_contact (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    position integer not null,
    name varchar(120) not null,
    relation varchar(80) not null,
    phone varchar(40) not null,
    note varchar(300) not null
);

create index emergency_contact_user on emergency_contact (service_user_id);

create table outcome (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    kind varchar(12) not null check (kind in ('AT_HOME', 'PLACED', 'RETURNED', 'MOVED', 'DIED', 'NOT_NEEDED')),
    happened_on date not null,
    note varchar(1000) not null
);

create index outcome_user on outcome (service_user_id);
