-- which imports were taken over: marked by the host in the transaction of the records
create table taken_import (
    id uuid primary key,
    taken_at timestamp with time zone not null
);

alter table visit add column import_id uuid;

create index visit_of_import on visit (import_id);
