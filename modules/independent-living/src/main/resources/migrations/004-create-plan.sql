-- A plan is a draft until it is agreed; an agreed plan is changed by a new version.
create table care_plan (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    service_user_id uuid not null references service_user (id),
    number integer not null check (number > 0),
    from_on date not null,
    to_on date,
    agreed_on date,
    agreed_with varchar(120) not null,
    review_on date not null,
    note varchar(1000) not null,
    unique (service_user_id, number)
);

create table goal (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    plan_id uuid not null references care_plan (id),
    position integer not null,
    words varchar(300) not null,
    progress varchar(10) not null check (progress in ('OPEN', 'PARTLY', 'REACHED', 'DROPPED'))
);

create index goal_plan on goal (plan_id);

-- weekdays: 1 Monday, 2 Tuesday, 4 Wednesday, 8 Thursday, 16 Friday, 32 Saturday, 64 Sunday, added together
create table slot (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    plan_id uuid not null references care_plan (id),
    position integer not null,
    weekdays integer not null check (weekdays between 1 and 127),
    starts_at time not null,
    minutes integer not null check (minutes between 5 and 720),
    worker_id uuid,
    note varchar(300) not null
);

create index slot_plan on slot (plan_id);

-- minutes and cost as the catalogue said when the plan was written
create table slot_task (
    id uuid primary key,
    agency_id uuid not null,
    service_id uuid not null,
    version integer not null default 1,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    slot_id uuid not null references slot (id),
    task_kind_id uuid not null references task_kind (id),
    position integer not null,
    minutes integer not null,
    cost numeric(10, 2) not null,
    note varchar(200) not null,
    unique (slot_id, task_kind_id)
);
