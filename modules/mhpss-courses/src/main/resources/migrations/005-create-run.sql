create table course_run (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    course_id uuid not null references course (id),
    name varchar(120) not null,
    state varchar(10) not null check (state in ('PLANNED', 'ENROLLING', 'RUNNING', 'ENDED', 'CANCELLED')),
    first_on date not null,
    last_on date not null,
    exactness varchar(10) not null check (exactness in ('DAY', 'MONTH', 'ABOUT')),
    mode varchar(10) not null check (mode in ('IN_PERSON', 'ONLINE', 'MIXED')),
    hours integer not null check (hours between 1 and 2000),
    capacity integer not null check (capacity between 1 and 5000),
    reason varchar(1000) not null,
    counted_people integer check (counted_people between 0 and 99999),
    counted_organisations integer check (counted_organisations between 0 and 9999),
    count_approximate boolean not null default false,
    check (first_on <= last_on)
);

create index course_run_agency on course_run (agency_id, first_on);

create table run_place (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    place_id uuid not null,
    unique (run_id, place_id)
);

-- the versions a run began with, which it keeps
create table run_version (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    module_version_id uuid not null references module_version (id),
    unique (run_id, module_version_id)
);

create index run_version_version on run_version (module_version_id);

-- somebody of the workforce, or a guest by name
create table run_trainer (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    person_id uuid,
    name varchar(120) not null,
    remote boolean not null,
    organisation varchar(200) not null
);

create index run_trainer_run on run_trainer (run_id);

create table run_supporter (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    supporter_id uuid not null,
    role varchar(20) not null check (role in ('FUNDER', 'TECHNICAL_SUPPORT', 'CO_ORGANISER', 'HOST')),
    unique (run_id, supporter_id, role)
);

create table course_session (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    number integer not null,
    held_on date not null,
    begins_at time not null,
    minutes integer not null check (minutes between 5 and 720),
    topic varchar(200) not null,
    module_version_id uuid references module_version (id),
    place_id uuid,
    unique (run_id, number)
);
