/** What is decided about a request before anybody looks at what it asks for. */
package org.hyzmat.host.safety;
