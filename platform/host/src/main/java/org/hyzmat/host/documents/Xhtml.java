package org.hyzmat.host.documents;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what a view of a document wrote, without a document type, which could name files of this machine. */
final class Xhtml {

    private static final String NO_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xhtml() {}

    /**
     * The elements of a document.
     *
     * @param view the name of the view
     * @param text what it wrote
     * @throws IllegalArgumentException if that is not well-formed
     */
    static Document read(String view, String text) {
        try {
            Document document = builder().parse(new InputSource(new StringReader(text.strip())));
            describe(document);
            return document;
        } catch (SAXParseException wrong) {
            throw new IllegalArgumentException(
                    ("View %s is no XHTML at line %d, column %d: %s A document closes every element, and has no"
                                    + " document type and no entity with a name but those of XML.")
                            .formatted(view, wrong.getLineNumber(), wrong.getColumnNumber(), wrong.getMessage()),
                    wrong);
        } catch (SAXException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_TYPE, true);
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // it would print to the error stream what is thrown anyway
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A tagged file also wants to say what it is about: its title says it. */
    private static void describe(Document document) {
        NodeList titles = document.getElementsByTagNameNS("*", "title");
        if (titles.getLength() == 0) {
            return;
        }
        Element about = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "meta");
        about.setAttribute("name", "description");
        about.setAttribute("content", titles.item(0).getTextContent().strip());
        titles.item(0).getParentNode().appendChild(about);
    }
}
