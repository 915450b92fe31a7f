/** The portal behind the proxy that its sample sets up. */
package org.hyzmat.distribution.proxy;
