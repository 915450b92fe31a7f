package org.hyzmat.platform.documents;

/**
 * A QR code as a page and as a document can show it.
 *
 * <p>A page shows it by {@code platform/_qr-code.peb}, which takes {@code code} and {@code label}; a document by {@code
 * <img src="{{ code.png }}" alt="…"/>} with a width of at least 25 mm.
 *
 * @param size how many squares it has from edge to edge, its border among them
 * @param path the dark squares as the {@code d} of an SVG path, a unit for each square
 * @param png the same as the {@code data:} address of a picture of at least 300 pixels
 * @since 1.2
 */
public record QrCode(int size, String path, String png) {}
