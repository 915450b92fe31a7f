-- which imports were taken over: marked by the host in the transaction of the records
create table taken_import (
    id uuid primary key,
    taken_at timestamp with time zone not null
);

alter table person add column import_id uuid;
alter table family add column import_id uuid;
alter table family_member add column import_id uuid;

-- the first two words of the search key, family name and given name: by it a whole list is compared with what is there
alter table person add column name_key varchar(400) default '' not null;

update person
set name_key = substring(substring(search_key from 2) from 1 for
    position(' ' in substring(search_key from 2))
    + position(' ' in substring(search_key from 2 + position(' ' in substring(search_key from 2)))) - 1);

create index person_by_name on person (name_key);
create index person_of_import on person (import_id);
create index family_of_import on family (import_id);
create index family_member_of_import on family_member (import_id);
