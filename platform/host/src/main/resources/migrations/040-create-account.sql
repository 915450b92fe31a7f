-- Who may enter, and how. Of passwords, codes, links and sessions only hashes stand here; an empty text means none.
-- The secret of a second factor has to be read again, so it stands as it is: whoever reads this table still lacks the
-- password.
create table account (
    id uuid primary key,
    person_id uuid not null,
    agency_id uuid not null references agency,
    sign_in_name varchar(60) not null unique,
    email varchar(254) not null,
    password_hash varchar(200) not null,
    password_changed_at timestamp with time zone,
    totp_secret varchar(64) not null,
    totp_since_at timestamp with time zone,
    totp_last_step bigint not null,
    valid_from_on date,
    valid_until_on date,
    ended_at timestamp with time zone,
    version integer not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    unique (person_id, agency_id),
    check (valid_from_on <= valid_until_on)
);

create table account_recovery_code (
    account_id uuid not null references account (id),
    code_hash varchar(64) not null,
    used_at timestamp with time zone,
    primary key (account_id, code_hash)
);

-- totp_offered is the secret of a second factor that was shown and not yet confirmed by a code
create table account_session (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    account_id uuid not null references account (id),
    agent varchar(120) not null,
    has_second_factor boolean not null,
    totp_offered varchar(64) not null,
    begun_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    ends_at timestamp with time zone not null
);

create index account_session_newest on account_session (account_id, last_seen_at desc, id);

-- a link, or a short code on paper, that opens one page once; the first one of all has no account yet
create table account_link (
    id uuid primary key,
    token_hash varchar(64) not null unique,
    account_id uuid references account (id),
    purpose varchar(20) not null,
    ends_at timestamp with time zone not null,
    used_at timestamp with time zone,
    created_at timestamp with time zone not null,
    created_by uuid not null
);
