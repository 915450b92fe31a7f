-- the truth about modules: the jars themselves, what is wanted of each module, and what happened
create table module_version (
    sha256 varchar(64) primary key,
    module_id varchar(60) not null,
    version varchar(60) not null,
    kind varchar(10) not null check (kind in ('module', 'api')),
    name varchar(200) not null,
    jar bytea not null,
    added_at timestamp with time zone not null,
    unique (module_id, kind, version, sha256)
);

create table module_state (
    module_id varchar(60) primary key,
    desired_sha256 varchar(64) references module_version (sha256),
    desired_state varchar(20) not null check (desired_state in ('on', 'off', 'uninstalled')),
    changed_at timestamp with time zone not null,
    changed_by varchar(100) not null,
    reason varchar(1000) not null
);

create table module_event (
    id uuid primary key,
    module_id varchar(60) not null,
    sha256 varchar(64) not null,
    happened_at timestamp with time zone not null,
    kind varchar(40) not null,
    detail varchar(2000) not null,
    done_by varchar(100) not null
);

create index module_event_by_module on module_event (module_id, happened_at desc, id);
