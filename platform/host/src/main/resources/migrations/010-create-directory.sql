-- A row's id follows from its code, so that every installation and every module agrees on it.
-- mark says how sure a row is (fact, inferred, made-up), inferred names the columns that are less sure than the row.

create table directory_load (
    name varchar(20) primary key,
    hash varchar(64) not null,
    loaded_at timestamp with time zone
);

insert into directory_load (name, hash) values ('csv', '');

create table place (
    id uuid primary key,
    code varchar(60) not null unique,
    kind varchar(20) not null,
    name_en varchar(200) not null,
    name_ru varchar(200) not null,
    name_tk varchar(200) not null,
    parent_id uuid references place,
    iso_code varchar(6),
    first_on date,
    first_precision varchar(10),
    last_on date,
    pilot_first_on date,
    pilot_last_on date,
    verified boolean not null,
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300),
    check (first_on <= last_on),
    check (pilot_first_on <= pilot_last_on)
);

create table place_predecessor (
    place_id uuid not null references place,
    predecessor_id uuid not null references place,
    primary key (place_id, predecessor_id)
);

create table agency_type (
    id uuid primary key,
    code varchar(60) not null unique,
    name_en varchar(200) not null,
    name_ru varchar(200) not null,
    name_tk varchar(200) not null
);

create table agency (
    id uuid primary key,
    code varchar(60) not null unique,
    type_id uuid not null references agency_type,
    name_en varchar(200) not null,
    name_ru varchar(200) not null,
    name_tk varchar(200) not null,
    place_id uuid not null references place,
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300)
);

create table agency_spelling (
    agency_id uuid not null references agency,
    spelling varchar(200) not null,
    primary key (agency_id, spelling)
);

create table programme (
    id uuid primary key,
    code varchar(60) not null unique,
    name_en varchar(300) not null,
    name_ru varchar(300) not null,
    name_tk varchar(300) not null,
    first_on date,
    last_on date,
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300),
    check (first_on <= last_on)
);

create table participation (
    id uuid primary key,
    programme_id uuid not null references programme,
    agency_id uuid not null references agency,
    role varchar(30) not null,
    first_on date,
    last_on date,
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300),
    check (first_on <= last_on)
);

create table service (
    id uuid primary key,
    code varchar(60) not null unique,
    pilot integer,
    name_en varchar(300) not null,
    name_ru varchar(300) not null,
    name_tk varchar(300) not null,
    target_en varchar(300) not null,
    target_ru varchar(300) not null,
    target_tk varchar(300) not null,
    sensitivity varchar(20) not null,
    form varchar(20) not null,
    lead_agency_id uuid not null references agency,
    status varchar(20) not null,
    planned_start_on date,
    planned_start_precision varchar(10),
    actual_start_on date,
    actual_start_precision varchar(10),
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300)
);

create table service_place (
    service_id uuid not null references service,
    place_id uuid not null references place,
    primary key (service_id, place_id)
);

create table service_module (
    service_id uuid not null references service,
    module varchar(60) not null,
    primary key (service_id, module)
);

create table service_provider (
    id uuid primary key,
    service_id uuid not null references service,
    agency_id uuid not null references agency,
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300)
);

create table workforce (
    id uuid primary key,
    code varchar(60) not null unique,
    person_id uuid not null,
    name varchar(200) not null,
    agency_id uuid not null references agency,
    function varchar(30) not null,
    first_on date,
    last_on date,
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300),
    check (first_on <= last_on)
);

create table workforce_service (
    workforce_id uuid not null references workforce,
    service_id uuid not null references service,
    primary key (workforce_id, service_id)
);

create table service_coordinator (
    id uuid primary key,
    service_id uuid not null references service,
    workforce_id uuid not null references workforce,
    first_on date,
    last_on date,
    mark varchar(10) not null,
    inferred varchar(200),
    source varchar(300),
    check (first_on <= last_on)
);
