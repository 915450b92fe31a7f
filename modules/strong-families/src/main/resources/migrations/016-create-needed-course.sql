-- the course whose certificate an agency wants, with what it was called when it was chosen
create table needed_course (
    id uuid primary key,
    agency_id uuid not null unique,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    course_id uuid not null,
    code varchar(20) not null,
    name_en varchar(120) not null,
    name_ru varchar(120) not null,
    name_tk varchar(120) not null,
    course_agency_id uuid not null
);

-- why somebody leads a group without that certificate; who said so and when is who let them lead it
alter table group_facilitator add column reason varchar(500) default '' not null;
alter table group_facilitator add column lacked_course_id uuid;
