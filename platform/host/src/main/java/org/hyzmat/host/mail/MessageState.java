package org.hyzmat.host.mail;

/** How far a message is. */
public enum MessageState {
    /** It is sent as soon as its time has come. */
    WAITING,
    /** One node is at it. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Nobody tries any more unless an administrator asks for it. */
    FAILED,
    /** It is not wanted any more. */
    DISCARDED;

    /** Whether an administrator can still do something about it. */
    public boolean isOpen() {
        return this == WAITING || this == FAILED;
    }
}
