create table instrument (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    short_name varchar(20) not null,
    name_en varchar(160) not null,
    name_ru varchar(160) not null,
    name_tk varchar(160) not null,
    publisher varchar(200) not null,
    citation varchar(400) not null,
    licence_en varchar(1000) not null,
    licence_ru varchar(1000) not null,
    licence_tk varchar(1000) not null
);

create index instrument_agency on instrument (agency_id);

create table scale (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    instrument_id uuid not null references instrument (id),
    sort_order integer not null,
    name_en varchar(120) not null,
    name_ru varchar(120) not null,
    name_tk varchar(120) not null,
    lowest numeric(7, 2) not null,
    highest numeric(7, 2) not null,
    step numeric(7, 2) not null check (step > 0),
    direction varchar(20) not null check (direction in ('HIGHER_IS_BETTER', 'HIGHER_IS_WORSE')),
    area varchar(20) not null
        check (area in ('FAMILY_MANAGEMENT', 'PARENTING', 'CHILD_BEHAVIOUR', 'COPING', 'OTHER')),
    about varchar(10) not null check (about in ('CAREGIVER', 'CHILD')),
    respondent varchar(12) not null check (respondent in ('CAREGIVER', 'CHILD', 'TEACHER', 'FACILITATOR', 'OTHER')),
    unconfirmed boolean default false not null,
    in_use boolean default false not null,
    retired boolean default false not null,
    check (lowest < highest)
);

create index scale_instrument on scale (instrument_id);

-- Sources disagree, and change: a scale has several tables of bands, each with where it comes from.
create table band_table (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    scale_id uuid not null references scale (id),
    number integer not null check (number > 0),
    country_en varchar(80) not null,
    country_ru varchar(80) not null,
    country_tk varchar(80) not null,
    respondent varchar(12) not null check (respondent in ('CAREGIVER', 'CHILD', 'TEACHER', 'FACILITATOR', 'OTHER')),
    source varchar(300) not null,
    unconfirmed boolean default false not null,
    unique (scale_id, number)
);

create table band (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    band_table_id uuid not null references band_table (id),
    from_points numeric(7, 2) not null,
    to_points numeric(7, 2) not null,
    name_en varchar(80) not null,
    name_ru varchar(80) not null,
    name_tk varchar(80) not null,
    check (from_points <= to_points)
);

create index band_table_of on band (band_table_id);
