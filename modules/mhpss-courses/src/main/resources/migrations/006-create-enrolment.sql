-- person_id is the person in the register of the workforce, where it is known; folded is the name as it is searched
create table learner (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    person_id uuid,
    name varchar(120) not null,
    folded varchar(200) not null,
    profession varchar(120) not null,
    sector varchar(20) not null,
    organisation varchar(200) not null,
    organisation_id uuid,
    place_id uuid,
    psychologist varchar(10) not null check (psychologist in ('YES', 'NO', 'UNKNOWN')),
    contact varchar(120) not null,
    named boolean not null default false,
    import_id uuid
);

create index learner_agency on learner (agency_id, folded);
create index learner_person on learner (person_id);

create table enrolment (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    learner_id uuid not null references learner (id),
    state varchar(10) not null check (state in ('ENROLLED', 'WAITING', 'WITHDRAWN')),
    way varchar(12) not null check (way in ('BY_HAND', 'NOMINATION', 'LINK', 'LIST')),
    state_at timestamp with time zone not null,
    override_reason varchar(500) not null,
    import_id uuid,
    unique (run_id, learner_id)
);

create index enrolment_learner on enrolment (learner_id);
create index enrolment_import on enrolment (import_id);
create index learner_import on learner (import_id);

-- an address on which people enrol themselves; of its code only the hash is kept
create table join_link (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    code_hash varchar(64) not null unique,
    last_on date not null,
    ended boolean not null default false
);
