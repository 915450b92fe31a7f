create table attendance (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    session_id uuid not null references course_session (id),
    enrolment_id uuid not null references enrolment (id),
    mark varchar(10) not null check (mark in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
    marked_at timestamp with time zone not null,
    marked_by uuid not null,
    unique (session_id, enrolment_id)
);

create index attendance_enrolment on attendance (enrolment_id);

-- as a share of 100
create table test_score (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    enrolment_id uuid not null references enrolment (id),
    occasion varchar(4) not null check (occasion in ('PRE', 'POST')),
    taken_on date not null,
    score decimal(5, 2) not null check (score between 0 and 100),
    unique (enrolment_id, occasion)
);
