create table course (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    code varchar(20) not null,
    name_en varchar(120) not null,
    name_ru varchar(120) not null,
    name_tk varchar(120) not null,
    about_en varchar(1000) not null,
    about_ru varchar(1000) not null,
    about_tk varchar(1000) not null,
    hours integer not null check (hours between 1 and 2000),
    attendance_needed integer not null check (attendance_needed between 0 and 100),
    test_needed integer check (test_needed between 0 and 100),
    valid_months integer check (valid_months between 1 and 600),
    recognised boolean not null,
    closed boolean not null default false,
    unique (agency_id, code)
);

-- what somebody must have completed before
create table course_need (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    course_id uuid not null references course (id),
    needed_id uuid not null references course (id),
    unique (course_id, needed_id),
    check (course_id <> needed_id)
);
