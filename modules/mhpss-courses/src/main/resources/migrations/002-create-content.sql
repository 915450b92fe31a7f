create table course_module (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    course_id uuid not null references course (id),
    position integer not null,
    code varchar(20) not null,
    name_en varchar(120) not null,
    name_ru varchar(120) not null,
    name_tk varchar(120) not null,
    unique (course_id, code)
);

create index course_module_course on course_module (course_id);

create table module_version (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    course_module_id uuid not null references course_module (id),
    number integer not null,
    based_on_id uuid references module_version (id),
    state varchar(12) not null
        check (state in ('DRAFTED', 'PILOTED', 'IN_REVIEW', 'REVISED', 'APPROVED', 'PUBLISHED', 'REPLACED')),
    layer varchar(12) not null check (layer in ('BASIC', 'COMMUNITY', 'FOCUSED', 'SPECIALISED')),
    hours integer not null check (hours between 0 and 2000),
    standard varchar(300) not null,
    what_changed varchar(1000) not null,
    unique (course_module_id, number)
);

-- lineage is the same in every version that holds the paragraph, so that versions can be compared
create table paragraph (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    module_version_id uuid not null references module_version (id),
    lineage uuid not null,
    position integer not null,
    words_en varchar(4000) not null,
    words_ru varchar(4000) not null,
    words_tk varchar(4000) not null,
    unique (module_version_id, lineage)
);

create table version_step (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    module_version_id uuid not null references module_version (id),
    state varchar(12) not null,
    note varchar(1000) not null
);

create index version_step_version on version_step (module_version_id);
