/** Whom the service supports at home: how to reach them, what they risked at intake, and what became of them. */
package org.hyzmat.independentliving.user;
