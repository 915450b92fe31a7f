create table session (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    group_id uuid not null references family_group (id),
    number integer not null check (number > 0),
    planned_on date not null,
    planned_precision varchar(5) not null check (planned_precision in ('DAY', 'MONTH', 'ABOUT')),
    planned_time time not null,
    place_id uuid not null,
    venue varchar(160) not null,
    held_on date,
    unique (group_id, number)
);

create index session_planned on session (planned_on);

create table attendance (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    session_id uuid not null references session (id),
    participant_id uuid not null references participant (id),
    mark varchar(10) not null check (mark in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
    marked_at timestamp with time zone not null,
    marked_by uuid not null,
    unique (session_id, participant_id)
);

create index attendance_participant on attendance (participant_id);
