package org.hyzmat.host.directory.service;

/** What is to be ready before a service starts. */
enum Step {
    /** Whoever provides it has agreed to do so. */
    AGREEMENT,
    /** The rooms, the transport or whatever else it needs are there. */
    PREMISES,
    /** Those who will work in it are named and trained. */
    STAFF,
    /** Its standard, forms and consent are approved. */
    DOCUMENTS,
    /** Those who refer people to it know how. */
    REFERRAL,
    /** The people whom it is for know where to turn. */
    ANNOUNCED
}
