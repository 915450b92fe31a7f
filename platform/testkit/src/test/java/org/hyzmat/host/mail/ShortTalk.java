package org.hyzmat.host.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that gives one answer to every address. */
record ShortTalk(String answer) {

    /** Talks to the first who comes until they leave. */
    void with(ServerSocket door) {
        try (Socket guest = door.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII))) {
            say(guest, "220 here");
            for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                say(guest, line.startsWith("RCPT") ? answer : "250 ok");
            }
            say(guest, "221 bye");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        OutputStream out = guest.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
