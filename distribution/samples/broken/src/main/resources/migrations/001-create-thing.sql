create table thing (
    id uuid primary key,
    agency_id uuid not null,
    name varchar(80) not null
);

-- the fault: there is no such column
create index thing_by_colour on thing (colour);
