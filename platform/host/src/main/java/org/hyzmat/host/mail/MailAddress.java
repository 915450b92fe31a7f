package org.hyzmat.host.mail;

import java.util.regex.Pattern;

/** Tells what an e-mail address is, and shows one to those who need not know it. */
public final class MailAddress {

    /** The longest address that mail servers take. */
    private static final int LONGEST = 254;

    /** Less than the standards allow, and all that people have: nothing in it can be taken for part of a header. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    /** Whether a message can be sent there. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    /** Its first letter and its server, which is what somebody needs to find out why a message does not arrive. */
    public static String masked(String address) {
        return address.charAt(0) + "•••" + address.substring(address.lastIndexOf('@'));
    }
}
