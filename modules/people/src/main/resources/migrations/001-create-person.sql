create table person (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    given_name varchar(80) not null,
    family_name varchar(80) not null,
    father_name varchar(80) not null,
    other_spellings varchar(400) not null,
    label varchar(250) not null,
    -- both keys are made by the application: neither database sorts or folds Turkmen names right
    sort_key varchar(1300) not null,
    search_key varchar(2000) not null,
    sex varchar(10) not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
    birth_on date,
    birth_precision varchar(10) not null check (birth_precision in ('DAY', 'YEAR', 'ABOUT', 'UNKNOWN')),
    place_id uuid
);

create index person_in_order on person (agency_id, sort_key, id);
