-- Means of studies elsewhere, as far as they are published; standard deviations are not. A study that gives a score before
-- and one after says of the second that it was taken six weeks after the programme.
create table published_mean (
    scale_id uuid not null references scale (id),
    country varchar(40) not null,
    families integer not null,
    source varchar(200) not null,
    time_point_number integer not null,
    mean numeric(7, 2) not null,
    test varchar(60) not null,
    primary key (scale_id, country, time_point_number)
);

insert into published_mean (scale_id, country, families, source, time_point_number, mean, test) values
    ('6f2b1c00-0000-7000-8000-000000000422', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 8.13, 'F(2, 78) = 59.76'),
    ('6f2b1c00-0000-7000-8000-000000000422', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 2, 4.00, 'F(2, 78) = 59.76'),
    ('6f2b1c00-0000-7000-8000-000000000422', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 2.33, 'F(2, 78) = 59.76'),
    ('6f2b1c00-0000-7000-8000-000000000423', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 2.60, 'F(2, 78) = 27.05'),
    ('6f2b1c00-0000-7000-8000-000000000423', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 2, 1.00, 'F(2, 78) = 27.05'),
    ('6f2b1c00-0000-7000-8000-000000000423', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 0.33, 'F(2, 78) = 27.05'),
    ('6f2b1c00-0000-7000-8000-000000000411', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 20.68, 'F(2, 78) = 7.58'),
    ('6f2b1c00-0000-7000-8000-000000000411', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 16.55, 'F(2, 78) = 7.58'),
    ('6f2b1c00-0000-7000-8000-000000000412', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 5.60, 'χ²(2) = 21.17'),
    ('6f2b1c00-0000-7000-8000-000000000412', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 2.38, 'χ²(2) = 21.17'),
    ('6f2b1c00-0000-7000-8000-000000000413', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 4.33, 'F(2, 78) = 11.35'),
    ('6f2b1c00-0000-7000-8000-000000000413', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 2.68, 'F(2, 78) = 11.35'),
    ('6f2b1c00-0000-7000-8000-000000000416', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 5.60, 'F(2, 78) = 69.93'),
    ('6f2b1c00-0000-7000-8000-000000000416', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 9.45, 'F(2, 78) = 69.93'),
    ('6f2b1c00-0000-7000-8000-000000000432', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 32.70, 'χ²(2) = 62.42'),
    ('6f2b1c00-0000-7000-8000-000000000432', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 47.48, 'χ²(2) = 62.42'),
    ('6f2b1c00-0000-7000-8000-000000000433', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 1, 23.63, 'χ²(2) = 61.83'),
    ('6f2b1c00-0000-7000-8000-000000000433', 'cambodia', 40, 'Children 2025, 12(6), 728, doi 10.3390/children12060728', 3, 33.63, 'χ²(2) = 61.83');
