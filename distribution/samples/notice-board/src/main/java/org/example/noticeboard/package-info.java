/** What an agency wants its own people to know. */
package org.example.noticeboard;
