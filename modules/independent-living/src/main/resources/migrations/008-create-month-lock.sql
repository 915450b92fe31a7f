-- One row for each agency, held by whoever closes a month and, as the last thing they do, by those who write what counts
-- in one: nothing comes into a month while it is being closed.
create table month_lock (
    agency_id uuid primary key
);

insert into month_lock (agency_id)
select distinct u.agency_id from service_user u;
