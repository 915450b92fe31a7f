-- Who took which list into which module. Of what was in a file nothing stays here: its bytes and faults are deleted
-- once it was taken over or dropped, and a day after it came at the latest.
create table import_run (
    id uuid primary key,
    module_id varchar(60) not null,
    kind varchar(60) not null,
    agency_id uuid not null,
    person_id uuid not null,
    person_name varchar(200) not null,
    file_name varchar(200) not null,
    file_size bigint not null,
    letters_guessed boolean not null,
    state varchar(20) not null,
    rows_total integer not null,
    rows_fresh integer not null,
    rows_known integer not null,
    rows_faulty integer not null,
    rows_done integer not null,
    worker varchar(40) not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create index import_run_newest on import_run (module_id, agency_id, created_at, id);

create table import_chunk (
    import_id uuid not null references import_run (id),
    place integer not null,
    bytes bytea not null,
    primary key (import_id, place)
);

create table import_fault (
    import_id uuid not null references import_run (id),
    place integer not null,
    row_number bigint not null,
    column_name varchar(60) not null,
    sentence_en varchar(1000) not null,
    sentence_ru varchar(1000) not null,
    sentence_tk varchar(1000) not null,
    primary key (import_id, place)
);

create table import_column (
    import_id uuid not null references import_run (id),
    name varchar(60) not null,
    place integer not null,
    primary key (import_id, name)
);

-- which word of a first row an agency took for which column, to propose it again
create table import_habit (
    module_id varchar(60) not null,
    kind varchar(60) not null,
    agency_id uuid not null,
    header varchar(200) not null,
    name varchar(60) not null,
    primary key (module_id, kind, agency_id, header)
);

-- which import is being taken over into a module
create table import_turn (
    module_id varchar(60) primary key,
    import_id uuid not null
);
