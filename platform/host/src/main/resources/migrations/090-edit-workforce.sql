-- What administrators enter of the people of their agency. A row that was edited stays as it is when CSV files are loaded.
alter table workforce add column version integer default 1 not null;
alter table workforce add column edited_at timestamp with time zone;
alter table workforce add column edited_by uuid;
