/** Tables in files: how CSV and XLSX are read, whatever wrote them, and how they are written. */
package org.hyzmat.host.sheets;
