/** What the pages of this module share: who may do what. */
package org.hyzmat.mhpsscourses.web;
