/** Modules: what they declare, which of them are wanted, and the versions that run. */
package org.hyzmat.host.modules;
