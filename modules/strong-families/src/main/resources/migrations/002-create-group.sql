create table family_group (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    name varchar(60) not null,
    curriculum_version_id uuid not null references curriculum_version (id),
    place_id uuid not null,
    venue varchar(160) not null,
    ended_on date
);

create index family_group_agency on family_group (agency_id);

create table group_facilitator (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    group_id uuid not null references family_group (id),
    member_id uuid not null,
    from_on date not null,
    to_on date
);

create index group_facilitator_group on group_facilitator (group_id);
create index group_facilitator_member on group_facilitator (member_id);

create table group_family (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    group_id uuid not null references family_group (id),
    family_id uuid not null,
    number integer not null check (number > 0),
    joined_on date not null,
    left_on date,
    leave_reason varchar(20) not null default ''
);

create index group_family_group on group_family (group_id);

-- What attendance needs of a person is kept as it was known on joining: marking goes on without the register of people.
create table participant (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    group_id uuid not null references family_group (id),
    group_family_id uuid not null references group_family (id),
    person_id uuid not null,
    strand varchar(10) not null check (strand in ('CAREGIVERS', 'CHILDREN')),
    role varchar(20) not null,
    born_on date,
    born_precision varchar(10) not null check (born_precision in ('DAY', 'YEAR', 'ABOUT', 'UNKNOWN')),
    joined_on date not null,
    left_on date
);

create index participant_group on participant (group_id);
create index participant_family on participant (group_family_id);
