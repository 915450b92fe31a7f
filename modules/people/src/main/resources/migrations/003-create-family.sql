create table family (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    name varchar(120) not null,
    sort_key varchar(600) not null,
    search_key varchar(600) not null,
    place_id uuid
);

create index family_in_order on family (agency_id, sort_key, id);
