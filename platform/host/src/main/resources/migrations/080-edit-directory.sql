-- What people change of the registers in the portal. A row that was edited there stays as it is when CSV files are
-- loaded again; what is archived is offered no more and still named by what refers to it.
alter table agency add column version integer default 1 not null;
alter table agency add column edited_at timestamp with time zone;
alter table agency add column edited_by uuid;
alter table agency add column archived_at timestamp with time zone;
alter table agency add column archived_by uuid;

alter table service add column version integer default 1 not null;
alter table service add column edited_at timestamp with time zone;
alter table service add column edited_by uuid;
alter table service add column archived_at timestamp with time zone;
alter table service add column archived_by uuid;
alter table service add column start_reason varchar(1000);

alter table participation add column version integer default 1 not null;
alter table participation add column edited_at timestamp with time zone;
alter table participation add column edited_by uuid;
alter table participation add column archived_at timestamp with time zone;
alter table participation add column archived_by uuid;

-- a place is not archived: it ends
alter table place add column version integer default 1 not null;
alter table place add column edited_at timestamp with time zone;
alter table place add column edited_by uuid;

-- what is ready before a service starts; what has no row is not ready yet
create table service_readiness (
    service_id uuid not null references service,
    step varchar(40) not null,
    ticked_at timestamp with time zone not null,
    ticked_by uuid not null,
    primary key (service_id, step)
);

-- counts every change of the registers, so that each node sees with one short look whether to read them again
create table directory_revision (
    id integer primary key check (id = 1),
    revision bigint not null
);

insert into directory_revision (id, revision) values (1, 0);
