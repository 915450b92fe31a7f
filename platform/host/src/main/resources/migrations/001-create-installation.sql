create table installation (
    id integer primary key check (id = 1),
    login_prefix varchar(16) not null,
    key_mark varchar(64) not null,
    data_version integer not null,
    created_at timestamp with time zone not null
);

-- the hash covers migrations, published views and needs, so that an unchanged module costs one query
create table module_schema (
    module_id varchar(60) primary key,
    applied_hash varchar(64) not null,
    applied_at timestamp with time zone not null
);

create table published_view (
    module_id varchar(60) not null,
    name varchar(60) not null,
    personal boolean not null,
    agency_column varchar(60) not null,
    place integer not null,
    primary key (module_id, name)
);

-- no reference to the view: the module that publishes it may come later, or leave
create table view_need (
    module_id varchar(60) not null,
    provider_id varchar(60) not null,
    view_name varchar(60) not null,
    primary key (module_id, provider_id, view_name)
);
