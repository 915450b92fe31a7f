create table curriculum (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    name_en varchar(120) not null,
    name_ru varchar(120) not null,
    name_tk varchar(120) not null
);

-- families_from and families_to are 0 where no source states how many families a group has
create table curriculum_version (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    curriculum_id uuid not null references curriculum (id),
    number integer not null check (number > 0),
    child_age_from integer not null check (child_age_from between 0 and 18),
    child_age_to integer not null check (child_age_to between 0 and 18),
    families_from integer not null check (families_from >= 0),
    families_to integer not null check (families_to >= 0),
    note_en varchar(600) not null,
    note_ru varchar(600) not null,
    note_tk varchar(600) not null,
    in_use boolean not null default false
);

create index curriculum_version_curriculum on curriculum_version (curriculum_id);

-- minutes are 0 where the length is not known
create table curriculum_session (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    curriculum_version_id uuid not null references curriculum_version (id),
    week integer not null check (week between 1 and 52),
    sort_order integer not null,
    strand varchar(10) not null check (strand in ('CAREGIVERS', 'CHILDREN', 'FAMILIES')),
    minutes integer not null check (minutes between 0 and 600),
    title_en varchar(160) not null,
    title_ru varchar(160) not null,
    title_tk varchar(160) not null,
    unconfirmed boolean not null
);

create index curriculum_session_version on curriculum_session (curriculum_version_id);
