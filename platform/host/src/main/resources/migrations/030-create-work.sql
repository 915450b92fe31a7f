-- Work of many steps that modules do for somebody. Its file is deleted after a day, and the rest after a month.
create table work_run (
    id uuid primary key,
    module_id varchar(60) not null,
    kind varchar(60) not null,
    agency_id uuid not null,
    person_id uuid not null,
    language varchar(2) not null,
    terms varchar(4000) not null,
    state varchar(20) not null,
    steps_total integer not null,
    steps_done integer not null,
    file_name varchar(120) not null,
    content_type varchar(80) not null,
    file_size bigint not null,
    worker varchar(40) not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create index work_run_newest on work_run (module_id, agency_id, person_id, created_at, id);

create table work_chunk (
    work_id uuid not null references work_run (id),
    place integer not null,
    bytes bytea not null,
    primary key (work_id, place)
);
