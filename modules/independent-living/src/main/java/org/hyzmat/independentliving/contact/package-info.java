/** Whom to reach when something happens to a service user. */
package org.hyzmat.independentliving.contact;
