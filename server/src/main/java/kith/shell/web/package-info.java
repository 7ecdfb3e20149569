@NullMarked
package kith.shell.web;

import org.jspecify.annotations.NullMarked;
