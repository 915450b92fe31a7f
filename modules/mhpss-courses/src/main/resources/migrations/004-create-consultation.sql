create table consultation (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    title_en varchar(200) not null,
    title_ru varchar(200) not null,
    title_tk varchar(200) not null,
    first_on date not null,
    last_on date not null,
    mode varchar(10) not null check (mode in ('IN_PERSON', 'ONLINE', 'MIXED')),
    place_id uuid,
    check (first_on <= last_on)
);

create table consultation_party (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    consultation_id uuid not null references consultation (id),
    organisation varchar(200) not null,
    organisation_id uuid,
    sector varchar(20) not null,
    people integer not null check (people between 0 and 9999),
    approximate boolean not null
);

create index consultation_party_consultation on consultation_party (consultation_id);

create table recommendation (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    consultation_id uuid not null references consultation (id),
    number integer not null,
    kind varchar(20) not null check (kind in ('LOCAL_NEED', 'NATIONAL_PRIORITY')),
    words varchar(2000) not null,
    unique (consultation_id, number)
);

-- which version of a module answers a recommendation
create table recommendation_trace (
    id uuid primary key,
    agency_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    recommendation_id uuid not null references recommendation (id),
    module_version_id uuid not null references module_version (id),
    note varchar(500) not null,
    unique (recommendation_id, module_version_id)
);
