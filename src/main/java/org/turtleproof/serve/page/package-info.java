/** Pages for people: what is shown as records, and the templates that show it. */
package org.turtleproof.serve.page;
