-- which imports were taken over: marked by the host in the transaction of the records
create table taken_import (
    id uuid primary key,
    taken_at timestamp with time zone not null
);

alter table attendance add column import_id uuid;

create index attendance_of_import on attendance (import_id);
