package org.hyzmat.host.mail;

/** Hands messages to a mail server. */
interface Mailer {

    /**
     * Hands over one message and waits until the server has it.
     *
     * @throws UndeliveredException if it was not taken
     */
    void send(Message message, Letter letter) throws UndeliveredException;
}
