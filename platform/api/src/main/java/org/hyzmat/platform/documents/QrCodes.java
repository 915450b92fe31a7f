package org.hyzmat.platform.documents;

/**
 * Draws QR codes. A component gets it by {@code @Reference QrCodes}; any number of threads may use it.
 *
 * @since 1.2
 */
public interface QrCodes {

    /**
     * A code that is read back even if a seventh of it is damaged.
     *
     * @param text what it says, such as an address of {@link org.hyzmat.platform.PublicAddress}; the shorter, the
     *     easier to read from paper
     * @return the code with the white border that it needs
     * @throws IllegalArgumentException if the text is empty or has more than 2,331 bytes
     */
    QrCode of(String text);
}
