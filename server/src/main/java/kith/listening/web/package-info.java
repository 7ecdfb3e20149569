@NullMarked
package kith.listening.web;

import org.jspecify.annotations.NullMarked;
