/** What is difficult for a service user, and how much help is needed every day: asked at intake and again later. */
package org.hyzmat.independentliving.assessment;
