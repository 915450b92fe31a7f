/** Documents of modules as PDF files, and QR codes. */
package org.hyzmat.host.documents;
