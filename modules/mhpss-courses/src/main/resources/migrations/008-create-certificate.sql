-- what stands on it is kept as it was printed
create table certificate (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    run_id uuid not null references course_run (id),
    enrolment_id uuid not null references enrolment (id),
    course_id uuid not null references course (id),
    learner_id uuid not null references learner (id),
    person_id uuid,
    number varchar(20) not null unique,
    code varchar(26) not null,
    language varchar(2) not null check (language in ('en', 'ru', 'tk')),
    holder varchar(120) not null,
    named boolean not null,
    issued_on date not null,
    expires_on date,
    revoked_at timestamp with time zone,
    revoked_by uuid,
    revoked_reason varchar(500) not null default '',
    replaced_by uuid references certificate (id)
);

create index certificate_run on certificate (run_id);
create index certificate_learner on certificate (learner_id, course_id);
create index certificate_enrolment on certificate (enrolment_id);
create index certificate_person on certificate (person_id, course_id);
create index certificate_expiry on certificate (agency_id, expires_on);

create table certificate_number (
    issue_year integer primary key,
    last_number integer not null
);
