create table contact (
    id uuid primary key,
    agency_id uuid not null,
    version integer default 1 not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    person_id uuid not null references person (id),
    phone varchar(40) not null,
    answered_by varchar(120) not null,
    safe_times varchar(200) not null,
    safe_means varchar(80) not null,
    message_allowed boolean not null
);

create index contact_of_person on contact (person_id);
