@echo off
rem Builds Undersigned and opens it on Windows: packaging\run.cmd [LETTER]
setlocal
cd /d "%~dp0.."
where mvn >nul 2>nul
if errorlevel 1 (
  echo Undersigned is built with Maven, and none was found. Install it ^(scoop install maven^), then try again. 1>&2
  exit /b 1
)
rem Maven looks for the JDK 25 itself, and says what to install when there is none.
echo Building ^(the first time fetches the libraries, which takes some minutes^) ...
call mvn -q -B -DskipTests package
if errorlevel 1 exit /b 1
call target\undersigned\bin\undersigned.cmd %*
