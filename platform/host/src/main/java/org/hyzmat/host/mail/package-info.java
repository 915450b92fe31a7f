/** Messages by e-mail: kept until they are sent, sent by whichever node comes first, and seen to by administrators. */
package org.hyzmat.host.mail;
