alter table notice add column important boolean default false not null;
