-- Where a group's records come from, said on its page; empty for a group like any other.
alter table family_group add column provenance_en varchar(300) default '' not null;
alter table family_group add column provenance_ru varchar(300) default '' not null;
alter table family_group add column provenance_tk varchar(300) default '' not null;
